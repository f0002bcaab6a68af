import type { Duty } from "../../../../platform/access/duty.ts";
import { dutiesByZone, dutyNames } from "../../../../platform/access/duty.ts";
import { Expander, Form, Hidden, Section, SubmitButton } from "../../../../ui/index.ts";
import type { NamedAssignment } from "../../actions/sign-in/demo-sign-in.ts";
import { dutyLines, inZoneOrder, zoneWords } from "../duty-words.ts";
import { byAssociation } from "./demo-associations.ts";

type ChoicesProps = { readonly assignments: readonly NamedAssignment[]; readonly till: string };

/** One click per role, in the order of the zones; further units of a role and other associations are folded away. */
export function DemoChoices({ assignments, till }: ChoicesProps) {
  const { first, others } = byAssociation(assignments);
  return (
    <>
      {inZoneOrder(first).map(({ zone, items }) => (
        <Section heading={zoneWords[zone]} id={`zon-${zone}`}>
          <ul class="role-list">
            {dutiesByZone[zone].map((duty) => (
              <Role duty={duty} assignments={items.filter((one) => one.duty === duty)} till={till} />
            ))}
          </ul>
        </Section>
      ))}
      {others.length === 0 ? null : (
        <Section heading="Andra förbund" id="andra-forbund">
          {others.map(({ name, items }) => (
            <Expander summary={name}>
              {items.map((one) => (
                <SignInAs assignment={{ ...one, workplace: one.workplace || name }} till={till} />
              ))}
            </Expander>
          ))}
        </Section>
      )}
    </>
  );
}

function Role({ duty, assignments, till }: ChoicesProps & { readonly duty: Duty }) {
  const [first, ...others] = assignments;
  if (first === undefined) return null;
  return (
    <li class="role-list__role">
      <SignInAs assignment={first} till={till} />
      <p class="role-list__line">{dutyLines[duty]}</p>
      {others.length === 0 ? null : (
        <Expander summary={`${dutyNames[duty]} på andra ställen`}>
          {others.map((one) => (
            <SignInAs assignment={one} till={till} />
          ))}
        </Expander>
      )}
    </li>
  );
}

function SignInAs({ assignment, till }: { readonly assignment: NamedAssignment; readonly till: string }) {
  const { workplace } = assignment;
  return (
    <Form action="/logga-in/demo">
      <Hidden name="till" value={till} />
      <SubmitButton kind="secondary" name="uppdrag" value={assignment.id}>
        {dutyNames[assignment.duty]}
        {workplace === "" ? "" : `, ${workplace}`}
      </SubmitButton>
    </Form>
  );
}
