import { allDuties, dutyNames } from "../../../../platform/access/duty.ts";
import {
  ButtonLink,
  DataTable,
  EmptyState,
  FilterBar,
  Layout,
  PageHeading,
  RadioGroup,
  Status,
  TextField,
} from "../../../../ui/index.ts";
import type { UserFilter, UserPage } from "../../actions/keeping/read-users.ts";
import { usersPerPage } from "../../actions/keeping/read-users.ts";

type ListProps = { readonly found: UserPage; readonly filter: UserFilter; readonly page: number };

export function UserListView({ found, filter, page }: ListProps) {
  return (
    <Layout>
      <PageHeading action={<ButtonLink href="/drift/anvandare/ny">Lägg upp en användare</ButtonLink>}>
        Användare
      </PageHeading>
      <FilterBar label="Filtrera användare">
        <TextField name="sok" label="Namn, e-post eller arbetsgivare" value={filter.text} />
        <RadioGroup
          name="visa"
          label="Konton"
          value={filter.active ? "oppna" : "stangda"}
          options={[
            { value: "oppna", label: "Öppna" },
            { value: "stangda", label: "Stängda" },
          ]}
        />
      </FilterBar>
      <DataTable
        caption="Användare"
        captionHidden
        rows={found.users}
        rowHref={(user) => `/drift/anvandare/${user.id}`}
        paging={{ page, size: usersPerPage, total: found.total }}
        empty={
          <EmptyState text="Ingen användare passar. Prova med en del av namnet, eller visa stängda konton." />
        }
        columns={[
          { key: "namn", label: "Namn", cell: (user) => user.name },
          { key: "epost", label: "E-post", cell: (user) => user.email },
          { key: "arbetsgivare", label: "Arbetsgivare", cell: (user) => user.employer },
          { key: "uppdrag", label: "Uppdrag i dag", cell: (user) => dutiesInWords(user.duties) },
          {
            key: "konto",
            label: "Konto",
            cell: (user) => (user.active ? <Status tone="active">Öppet</Status> : <Status>Stängt</Status>),
          },
        ]}
      />
    </Layout>
  );
}

function dutiesInWords(duties: readonly string[]): string {
  const names = allDuties.filter((duty) => duties.includes(duty)).map((duty) => dutyNames[duty]);
  return names.length === 0 ? "Inget" : names.join(", ");
}
