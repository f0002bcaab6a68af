import { z } from "zod";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../platform/http/response.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { Checkbox, Form, Layout, PageHeading, SubmitButton, TextField } from "../../../../ui/index.ts";
import { createUser } from "../../actions/keeping/create-user.ts";
import { sentenceFor } from "../sentences.ts";
import { keepers } from "./list-route.tsx";

const title = "Lägg upp en användare";

const newUserForm = z.object({
  namn: z.string().trim().min(2, "Skriv namnet.").max(200, "Namnet är för långt."),
  epost: z
    .string()
    .trim()
    .toLowerCase()
    .pipe(z.email("Skriv en e-postadress, till exempel namn@kommunen.se."))
    .pipe(z.string().max(200, "E-postadressen är för lång.")),
  arbetsgivare: z
    .string()
    .trim()
    .min(2, "Skriv arbetsgivaren.")
    .max(200, "Arbetsgivarens namn är för långt."),
  forbundet: z.literal("ja").optional(),
});

function NewUserView({
  typed,
  faults,
}: {
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
}) {
  return (
    <Layout back={{ href: "/drift/anvandare", label: "Användare" }} hasFaults={faults !== undefined}>
      <PageHeading>{title}</PageHeading>
      <Form action="/drift/anvandare/ny" typed={typed} faults={faults}>
        <TextField name="namn" label="Namn" autocomplete="off" />
        <TextField
          name="epost"
          label="E-post"
          type="email"
          inputmode="email"
          help="Användaren loggar in med den."
        />
        <TextField name="arbetsgivare" label="Arbetsgivare" help="Till exempel Nynäshamns kommun." />
        <Checkbox
          name="forbundet"
          label="Anställd av ett samordningsförbund"
          help="En anställd i ett förbund kan inte ha uppdrag i parternas zon."
        />
        <SubmitButton>Lägg upp användaren</SubmitButton>
      </Form>
    </Layout>
  );
}

export const newUserRoute = zoneRoute({
  method: "get",
  path: "/drift/anvandare/ny",
  allow: keepers,
  handle: () => page(title, <NewUserView />),
});

export const createUserRoute = zoneRoute({
  method: "post",
  path: "/drift/anvandare/ny",
  allow: keepers,
  handle: async (request): Promise<PageResponse> => {
    const form = await request.form();
    const parsed = form.parse(newUserForm);
    if (!parsed.ok)
      return page(title, <NewUserView typed={form.typed} faults={parsed.faults} />, { status: 422 });
    const { namn: name, epost: email, arbetsgivare: employer, forbundet } = parsed.value;
    const input = { name, email, employer, employedByAssociation: forbundet === "ja" };
    const outcome = await request.inZone((work) => createUser(work, input, request.actor.userId));
    if (outcome.ok)
      return seeOther(
        `/drift/anvandare/${outcome.value}`,
        success(`${name} är upplagd. Ge ett uppdrag och skapa en inbjudan.`),
      );
    const { status, text } = sentenceFor(outcome.refusal);
    return page(title, <NewUserView typed={form.typed} faults={new Map([["epost", text]])} />, { status });
  },
});
