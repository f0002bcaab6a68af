import type { Child } from "hono/jsx";
import { Badge, Section, Status, usePage } from "../../../../ui/index.ts";
import type { Outline } from "../../actions/read-outline.ts";
import type { ReportBlock } from "../../model/report.ts";
import { countText, whenText, whoText } from "../words.ts";
import { sourceAddress } from "./source-address.ts";

type Props = { readonly outline: Outline; readonly mayWrite: boolean };

export function PartList({ outline, mayWrite }: Props) {
  return (
    <ol class="report-parts">
      {outline.blocks.map((block) => (
        <li class={`report-parts__item report-parts__item--${block.level}`} id={`del-${block.id}`}>
          <Name block={block} outline={outline} />
          <State block={block} outline={outline} />
          {mayWrite ? (
            <Buttons block={block} reportId={outline.report.id} name={nameOf(block, outline)} />
          ) : null}
        </li>
      ))}
    </ol>
  );
}

export function nameOf(
  { kind, heading, dataKey }: ReportBlock,
  { dataTitles }: Pick<Outline, "dataTitles">,
): string {
  if (heading !== "") return heading;
  if (kind === "data") return dataTitles.get(dataKey) ?? "Tabell";
  return kind === "pageBreak" ? "Ny sida" : "Text utan rubrik";
}

function Name({ block, outline }: { readonly block: ReportBlock; readonly outline: Outline }) {
  const name = nameOf(block, outline);
  const source = sourceAddress(block.dataKey, outline.report.year);
  return (
    <p class="report-parts__name">
      {block.kind === "pageBreak" ? (
        name
      ) : (
        <a href={`/dokument/${outline.report.id}/del/${block.id}`}>{name}</a>
      )}
      {block.kind === "data" ? <Badge>Ur uppgifterna</Badge> : null}
      {source === null ? null : (
        <a class="report-parts__source" href={source}>
          Så räknas siffrorna<span class="sr-only">{` i ${name}`}</span>
        </a>
      )}
    </p>
  );
}

function State({ block, outline }: { readonly block: ReportBlock; readonly outline: Outline }) {
  const comments = outline.comments.get(block.id) ?? 0;
  return (
    <p class="report-parts__state">
      {textState(block)}
      {comments === 0 ? null : (
        <Status tone="attention">{countText(comments, "öppen kommentar", "öppna kommentarer")}</Status>
      )}
      {block.kind === "text" && block.edition > 1 ? (
        <span class="muted">{`${whoText(outline.names, block.changedBy)}, ${whenText(block.changedAt)}`}</span>
      ) : null}
    </p>
  );
}

function textState(block: ReportBlock): Child {
  if (block.kind !== "text") return null;
  if (block.copiedFrom !== null)
    return <Status tone="attention">{`Texten är kvar från ${block.copiedFrom}`}</Status>;
  if (block.body.trim() !== "") return <Status tone="done">Skriven</Status>;
  return block.required ? (
    <Status tone="attention">Text saknas</Status>
  ) : (
    <Status tone="neutral">Tom, frivillig</Status>
  );
}

function Buttons(props: { readonly block: ReportBlock; readonly reportId: string; readonly name: string }) {
  const { block, reportId, name } = props;
  const base = `/dokument/${reportId}/del/${block.id}`;
  return (
    <div class="report-parts__buttons">
      {block.copiedFrom === null ? null : (
        <Act action={`${base}/genomgangen`} words="Markera som genomgången" name={name} />
      )}
      <Act action={`${base}/upp`} words="Flytta upp" name={name} />
      <Act action={`${base}/ned`} words="Flytta ned" name={name} />
      <Act action={`${base}/ta-bort`} words="Ta bort" name={name} />
    </div>
  );
}

/** A button with a form of its own; the part's name is read out with it. */
function Act({
  action,
  words,
  name,
}: {
  readonly action: string;
  readonly words: string;
  readonly name: string;
}) {
  const { csrf } = usePage();
  return (
    <form method="post" action={action}>
      <input type="hidden" name="csrf" value={csrf} />
      <button type="submit" class="button button--text">
        {words}
        <span class="sr-only">{`: ${name}`}</span>
      </button>
    </form>
  );
}

export function RemovedParts({ outline, mayWrite }: Props) {
  return (
    <Section id="borttagna" heading="Borttagna delar">
      <ul class="report-parts">
        {outline.removed.map((block) => (
          <li class="report-parts__item" id={`del-${block.id}`}>
            <p class="report-parts__name">{nameOf(block, outline)}</p>
            {mayWrite ? (
              <div class="report-parts__buttons">
                <Act
                  action={`/dokument/${outline.report.id}/del/${block.id}/lagg-tillbaka`}
                  words="Lägg tillbaka"
                  name={nameOf(block, outline)}
                />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
