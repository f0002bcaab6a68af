import type { SignedInRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../platform/http/response.ts";
import { signedInRoute } from "../../../../platform/http/route.ts";
import { InfoBox, Layout, PageHeading } from "../../../../ui/index.ts";
import { confirmCodeKey, newCodeKey } from "../../actions/account/replace-code.ts";
import { ownSession } from "../account/route.tsx";
import { CodeKeySteps } from "../enrolment/view.tsx";
import { CodeForm } from "../second-factor/view.tsx";
import type { Sentence } from "../sentences.ts";
import { sentenceFor } from "../sentences.ts";

async function show(request: SignedInRequest, refusal?: Sentence): Promise<PageResponse> {
  const code = await newCodeKey(request.services, ownSession(request));
  const view = (
    <Layout back={{ href: "/konto", label: "Ditt konto" }}>
      <PageHeading>Koppla en app för engångskoder</PageHeading>
      {refusal === undefined ? null : <InfoBox kind="warning">{refusal.text}</InfoBox>}
      <CodeKeySteps code={code} />
      <CodeForm action="/konto/engangskod" button="Koppla appen" />
    </Layout>
  );
  return page("Koppla en app för engångskoder", view, { status: refusal?.status ?? 200 });
}

export const codeGeneratorRoute = signedInRoute({
  method: "get",
  path: "/konto/engangskod",
  handle: (request) => show(request),
});

export const confirmCodeGeneratorRoute = signedInRoute({
  method: "post",
  path: "/konto/engangskod",
  handle: async (request) => {
    const code = (await request.form()).value("kod");
    const outcome = await confirmCodeKey(request.services, { ...ownSession(request), code });
    if (!outcome.ok) return show(request, sentenceFor(outcome.refusal));
    return seeOther(
      "/konto",
      success("Appen är kopplad. Nästa gång du loggar in skriver du en kod från den."),
    );
  },
});
