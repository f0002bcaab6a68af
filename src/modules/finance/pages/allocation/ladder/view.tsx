import {
  ButtonLink,
  DataTable,
  Layout,
  Lead,
  PageHeading,
  Section,
  Status,
} from "../../../../../ui/index.ts";
import type { EquityLadder, LadderStep } from "../../../model/allocation/equity-ladder.ts";
import { LadderNotice } from "../ladder-notice.tsx";
import { kronor } from "../money.ts";
import { rateText } from "../rate-field.ts";
import { AllocationTabs } from "../tabs.tsx";
import { baseWords, modeWords } from "../words.ts";

type Props = {
  readonly year: number;
  readonly ladders: readonly EquityLadder[];
  readonly inForce: EquityLadder;
  readonly mayKeep: boolean;
};

/** The ladder as data: which version holds for the year, what it says and who says it. */
export function LadderView({ year, ladders, inForce, mayKeep }: Props) {
  return (
    <Layout wide back={{ href: `/ekonomi?ar=${year}`, label: `Ekonomi ${year}` }}>
      <PageHeading
        action={
          mayKeep ? (
            <ButtonLink href={`/ekonomi/tilldelning/trappa/ny?ar=${year}`}>Lägg till en version</ButtonLink>
          ) : undefined
        }
      >
        Trappan för eget kapital
      </PageHeading>
      <AllocationTabs current="/ekonomi/tilldelning/trappa" year={year} />
      <Lead>{`För ${year} gäller ”${inForce.name}”. ${modeWords[inForce.mode]}; basen är ${baseWords[inForce.base]}.`}</Lead>
      <LadderNotice ladder={inForce} />
      <Steps ladder={inForce} />
      <Section heading="Versioner" id="versioner">
        <DataTable<EquityLadder>
          caption="Alla versioner av trappan"
          captionHidden
          rows={ladders}
          empty=""
          columns={[
            { key: "fran", label: "Från år", numeric: true, cell: (row) => String(row.validFromYear) },
            { key: "namn", label: "Version", cell: (row) => row.name },
            {
              key: "steg",
              label: "Steg",
              cell: (row) =>
                row.steps.map(({ from, rate }) => `${rateText(rate)} % från ${kronor(from)} kr`).join(", "),
            },
            { key: "kalla", label: "Källa", cell: (row) => row.source },
            {
              key: "lage",
              label: "Läge",
              cell: (row) => (
                <Status tone={row.verified ? "done" : "attention"}>
                  {row.verified ? "Bekräftad" : "Inte bekräftad"}
                </Status>
              ),
            },
          ]}
        />
      </Section>
    </Layout>
  );
}

function Steps({ ladder }: { readonly ladder: EquityLadder }) {
  return (
    <DataTable<LadderStep>
      caption="Stegen som gäller"
      rows={ladder.steps}
      empty=""
      columns={[
        { key: "fran", label: "Från (kr)", numeric: true, cell: ({ from }) => kronor(from) },
        { key: "sats", label: "Sats (%)", numeric: true, cell: ({ rate }) => rateText(rate) },
      ]}
    />
  );
}
