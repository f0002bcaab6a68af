import type { Child } from "hono/jsx";
import type { WorkQueue } from "../../modules/casework/index.ts";
import { figureWords, queueActionItem, workQueue } from "../../modules/casework/index.ts";
import { hostTasks } from "../../modules/catalogue/index.ts";
import type { PartyDuty } from "../../platform/access/duty.ts";
import type { ZoneRequest } from "../../platform/http/request.ts";
import { formatCount } from "../../platform/values/format.ts";
import {
  ActionList,
  ButtonLink,
  ButtonRow,
  Form,
  Hidden,
  KeyFigure,
  Layout,
  PageHeading,
  Section,
  SubmitButton,
} from "../../ui/index.ts";

type Errand = { readonly href: string; readonly label: string };

/** What one comes to do; the first is the usual errand. */
const errands: Readonly<Record<PartyDuty, readonly Errand[]>> = {
  teamLeader: [
    { href: "/deltagare/ny", label: "Skriv in en deltagare" },
    { href: "/sok", label: "Sök person" },
    { href: "/skyddade", label: "Skyddade personer" },
  ],
  teamMember: [
    { href: "/deltagare/ny", label: "Skriv in en deltagare" },
    { href: "/sok", label: "Sök person" },
  ],
  councilCoordinator: [
    { href: "/rad", label: "Till rådets kö och möten" },
    { href: "/remisser/ny", label: "Ta emot en egen anmälan" },
  ],
  councilMember: [{ href: "/rad", label: "Till rådets möten" }],
  referringOfficial: [{ href: "/remisser/ny", label: "Skriv en remiss" }],
  registrar: [
    { href: "/import", label: "Läs in filer" },
    { href: "/deltagare", label: "Se registret" },
  ],
};

const emptyToDo: Readonly<Record<PartyDuty, string>> = {
  teamLeader:
    "Inget väntar på dig just nu. När en remiss kommer eller en uppföljning ska göras syns det här.",
  teamMember:
    "Inget väntar på dig just nu. När en remiss kommer eller en uppföljning ska göras syns det här.",
  councilCoordinator: "Inget väntar på rådet just nu. När någon skickar en remiss hamnar den här.",
  councilMember: "Inget möte är planerat. När samordnaren har kallat syns det här.",
  referringOfficial: "Inget väntar på dig just nu. När någon frågar eller svarar om en remiss syns det här.",
  registrar: "Inget väntar på dig just nu. När du läser in filer ser du här hur det gick.",
};

/** The work list of those who meet people: what to do, what one waits for, what has just happened. */
export async function partyStart(request: ZoneRequest): Promise<Child> {
  const queue = await request.inZone(workQueue);
  const host = await request.inZone(hostTasks);
  const duty = request.actor.duty as PartyDuty;
  return (
    <Layout>
      <PageHeading>Att göra nu</PageHeading>
      <ActionList items={[...queue.todo.map(queueActionItem), ...host]} empty={emptyToDo[duty]} />
      {duty !== "registrar" &&
      queue.figures.some((figure) => figure.key === "followUpsDue" && figure.count > 0) ? (
        <p>
          <a href="/uppfoljning">Se alla uppföljningar</a>
        </p>
      ) : null}
      <ButtonRow>
        {errands[duty].map((errand, index) => (
          <ButtonLink href={errand.href} kind={index === 0 ? "primary" : "secondary"}>
            {errand.label}
          </ButtonLink>
        ))}
      </ButtonRow>
      <Figures queue={queue} />
      {queue.waiting.length === 0 ? null : (
        <Section id="vantar" heading="Väntar på andra">
          <ActionList items={queue.waiting.map(queueActionItem)} empty="" />
        </Section>
      )}
      <Recent queue={queue} upTo={request.now.toString()} />
    </Layout>
  );
}

function Figures({ queue }: { readonly queue: WorkQueue }) {
  if (queue.figures.length === 0) return null;
  return (
    <div class="key-figures">
      {queue.figures.map((figure) => (
        <KeyFigure figure={formatCount(figure.count)} label={figureWords[figure.key]} />
      ))}
    </div>
  );
}

function Recent({ queue, upTo }: { readonly queue: WorkQueue; readonly upTo: string }) {
  if (queue.recent.length === 0) return null;
  return (
    <Section id="nyss-hant" heading="Nyss hänt">
      <ActionList items={queue.recent.map(queueActionItem)} empty="" />
      {queue.recent.some((item) => !item.seen) ? (
        <Form action="/nyss-hant/sett">
          <Hidden name="upTo" value={upTo} />
          <SubmitButton kind="secondary">Markera som sett</SubmitButton>
        </Form>
      ) : null}
    </Section>
  );
}
