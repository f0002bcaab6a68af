import { SummaryList } from "../../../../ui/index.ts";
import type { Person } from "../../model/person/person.ts";
import { personName } from "../../model/person/person.ts";

type Props = {
  readonly person: Person /** False where the consent does not let contact details out. */;
  readonly contact: boolean;
};

/** Who it is about. Of a protected person nothing is shown but that it is one, and the interpreter. */
export function PersonSummary({ person, contact }: Props) {
  const interpreter = { key: "Tolk", value: person.interpreterLanguage ?? "behövs inte" };
  if (person.protectedIdentity)
    return <SummaryList rows={[{ key: "Person", value: personName(person) }, interpreter]} />;
  const contacts = [
    { key: "Telefon", value: person.phone ?? "ej uppgivet" },
    { key: "E-post", value: person.email ?? "ej uppgivet" },
  ];
  return (
    <SummaryList
      rows={[
        { key: "Namn", value: personName(person) },
        { key: "Personnummer", value: written(person.number?.reveal()) },
        ...(contact ? contacts : [{ key: "Telefon och e-post", value: "omfattas inte av samtycket" }]),
        interpreter,
      ]}
    />
  );
}

function written(digits: string | undefined): string {
  return digits === undefined ? "ej uppgivet" : `${digits.slice(0, 8)}-${digits.slice(8)}`;
}
