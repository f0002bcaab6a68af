import { contentDisposition } from "../../../../platform/documents/index.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { file, notFound, page, refusal } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { Layout } from "../../../../ui/index.ts";
import { readAttachment } from "../../actions/referral/read-attachment.ts";
import { readCase } from "../../actions/referral/read-case.ts";
import { readerDuties, receiverDuties } from "../referral-duties.ts";
import { referralSentence } from "../sentences-referral.ts";
import { CaseView } from "./view.tsx";

export type ShownCase = { readonly typed?: Typed; readonly faults?: Faults; readonly status?: number };

/** The page of one referral, as the reader may see it; after a refused step with what was typed. */
export async function showCase(request: ZoneRequest, shown: ShownCase = {}): Promise<PageResponse> {
  const id = request.param("referralId");
  const found = await request.inZone((work) => readCase(work, request.services.keyring, id));
  if (!found.ok) return refusal(404, "Remissen finns inte", referralSentence(found.refusal).sentence);
  const { duty } = request.actor;
  const inbox =
    (receiverDuties as readonly string[]).includes(duty) && found.value.sides.includes("receiver");
  const member = duty === "councilMember";
  return page(
    "Remiss",
    <Layout
      back={
        member
          ? { href: "/rad", label: "Rådet" }
          : inbox
            ? { href: "/remisser/inkomna", label: "Inkomna remisser" }
            : { href: "/remisser", label: "Mina remisser" }
      }
      hasFaults={(shown.faults?.size ?? 0) > 0}
    >
      <CaseView
        case={found.value}
        mayAnswer={(receiverDuties as readonly string[]).includes(duty)}
        typed={shown.typed}
        faults={shown.faults}
      />
    </Layout>,
    { status: shown.status ?? 200 },
  );
}

async function download(request: ZoneRequest): Promise<PageResponse> {
  const found = await request.inZone((work) =>
    readAttachment(work, request.param("referralId"), request.param("attachmentId")),
  );
  return found === null ? notFound() : file(found.bytes, found.mediaType, disposition(found.name));
}

function disposition(name: string): string {
  const dot = name.lastIndexOf(".");
  return contentDisposition(name.slice(0, dot), name.slice(dot + 1).toLowerCase());
}

export const caseRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/remisser/:referralId",
    allow: readerDuties,
    handle: (request) => showCase(request),
  }),
  zoneRoute({
    method: "get",
    path: "/remisser/:referralId/bilagor/:attachmentId",
    allow: readerDuties,
    handle: download,
  }),
];
