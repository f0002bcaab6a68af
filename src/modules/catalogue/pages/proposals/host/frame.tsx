import type { PropsWithChildren } from "hono/jsx";
import { Layout, PlainLayout } from "../../../../../ui/index.ts";
import type { HostDoor } from "./door.ts";

type Props = PropsWithChildren<{
  readonly door: HostDoor;
  readonly hasFaults?: boolean | undefined;
  /** The page above this one, where it is not the entry's own. */
  readonly back?: { readonly href: string; readonly label: string } | undefined;
}>;

/** Around the host's pages: the usual one for who is signed in, otherwise a bare one that no search engine keeps. */
export function HostFrame({ door, hasFaults, back, children }: Props) {
  if (door.signedIn)
    return (
      <Layout hasFaults={hasFaults} back={back ?? { href: "/insatskatalog/min", label: "Våra insatser" }}>
        {children}
      </Layout>
    );
  return (
    <PlainLayout hasFaults={hasFaults} head={<meta name="robots" content="noindex, nofollow" />}>
      {back === undefined ? null : (
        <p>
          <a href={back.href}>{back.label}</a>
        </p>
      )}
      {children}
    </PlainLayout>
  );
}
