import { formatKronor } from "../../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  ButtonRow,
  Checkbox,
  DateField,
  Form,
  Layout,
  NumberField,
  PageHeading,
  RadioGroup,
  Select,
  SubmitButton,
  TextField,
} from "../../../../../ui/index.ts";
import type { Member } from "../../../../associations/index.ts";
import type { FinanceRow } from "../../../model/finance-row.ts";
import type { Post } from "../../../model/outcome/staffing/post.ts";
import { funders } from "../../../model/outcome/staffing/post.ts";
import { funderWords } from "../staffing/words.ts";

type Props = {
  readonly action: string;
  readonly year: number;
  readonly post: Post | null;
  readonly rows: readonly FinanceRow[];
  readonly members: readonly Member[];
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function PostView({ action, year, post, rows, members, typed, faults }: Props) {
  return (
    <Layout
      back={{ href: `/ekonomi/utfall/bemanning?ar=${year}`, label: `Bemanning ${year}` }}
      hasFaults={(faults?.size ?? 0) > 0}
    >
      <PageHeading>{post === null ? "Lägg till en tjänst" : "Ändra tjänsten"}</PageHeading>
      <Form action={action} typed={typed} faults={faults}>
        <Select
          name="rad"
          label="Rad"
          value={post?.rowId ?? ""}
          options={rows.map(({ id, label }) => ({ value: id, label }))}
        />
        <TextField
          name="tjanst"
          label="Tjänst"
          help="Skriv tjänsten, till exempel arbetsförmedlare. Skriv aldrig någons namn."
          value={post?.role ?? ""}
        />
        <NumberField
          name="omfattning"
          label="Omfattning (procent)"
          value={post === null ? "" : String(post.scopePercent)}
        />
        <Employer post={post} members={members} />
        <RadioGroup
          name="finansiar"
          label="Vem betalar?"
          value={post?.funder}
          options={funders.map((value) => ({ value, label: funderWords[value] }))}
        />
        <NumberField
          name="manad"
          label="Kostnad för heltid per månad (kr)"
          help="Lön med arbetsgivaravgifter och andra påslag."
          width="medium"
          decimals
          value={post === null ? "" : formatKronor(post.fullTimeMonthlyCost)}
        />
        <DateField name="fran" label="Från och med" value={post?.fromOn ?? ""} />
        <DateField name="till" label="Till och med" optional value={post?.toOn ?? ""} />
        <Checkbox
          name="vakant"
          label="Tjänsten är vakant"
          help="En vakans räknas inte i prognosen. Dela upp tiden i två tjänster om den tillsätts senare."
          checked={post?.vacant ?? false}
        />
        <TextField name="anteckning" label="Anteckning" optional value={post?.note ?? ""} />
        <ButtonRow>
          <SubmitButton>{post === null ? "Lägg till tjänsten" : "Spara tjänsten"}</SubmitButton>
          {post === null ? null : (
            <SubmitButton
              kind="danger"
              formaction={`/ekonomi/utfall/bemanning/${post.id}/ta-bort?ar=${year}`}
            >
              Ta bort tjänsten
            </SubmitButton>
          )}
        </ButtonRow>
      </Form>
    </Layout>
  );
}

function Employer({ post, members }: { readonly post: Post | null; readonly members: readonly Member[] }) {
  return (
    <>
      <Select
        name="medlem"
        label="Arbetsgivare bland medlemmarna"
        optional
        emptyLabel="Ingen medlem"
        value={post?.employerMemberId ?? ""}
        options={members.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        name="arbetsgivare"
        label="Annan arbetsgivare"
        help="Fyll i om arbetsgivaren inte är en medlem, till exempel förbundet självt."
        optional
        value={post?.employer ?? ""}
      />
    </>
  );
}
