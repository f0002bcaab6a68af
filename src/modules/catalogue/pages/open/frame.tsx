import type { Child, PropsWithChildren } from "hono/jsx";
import { OpenLayout, usePage } from "../../../../ui/index.ts";
import type { Language } from "../../model/language.ts";
import { directionOf, languageNames, languages } from "../../model/language.ts";
import { associationAddress, searchAddress } from "../addresses.ts";
import { frameWords } from "../words/frame.ts";
import { addressIn } from "./address-in.ts";

type OpenFrameProps = PropsWithChildren<{
  readonly language: Language;
  /** The address asked for: the same page in another language keeps all of it. */
  readonly url: URL;
  /** The catalogue's own name and search page where absent. */
  readonly title?: { readonly href: string; readonly label: string } | undefined;
  /** The association whose own catalogue this is; the menu then leads within it. */
  readonly association?: { readonly slug: string; readonly name: string } | undefined;
  /** `OpenHead` and data for machines. */
  readonly head?: Child | undefined;
  readonly hasFaults?: boolean | undefined;
}>;

/** What stands around every open page of the catalogue, in the reader's language and direction. */
export function OpenFrame(props: OpenFrameProps) {
  const { language, url, association, head, hasFaults, children } = props;
  const words = frameWords[language];
  const home =
    association === undefined ? searchAddress(language) : associationAddress(association.slug, language);
  return (
    <OpenLayout
      {...{ language, words, head, hasFaults }}
      direction={directionOf(language)}
      title={props.title ?? { href: home, label: association?.name ?? words.catalogue }}
      menu={menuOf(props, home)}
      languages={languages.map((one) => ({
        ...{ href: addressIn(url, one), label: languageNames[one], language: one },
        current: one === language,
      }))}
      footer={footerOf(language)}
    >
      {children}
    </OpenLayout>
  );
}

function menuOf({ language, url, association }: OpenFrameProps, home: string) {
  const words = frameWords[language];
  const within = (path: string, extra: Record<string, string> = {}) =>
    addressIn(new URL(`${path}?${new URLSearchParams(extra)}`, url), language);
  const about =
    association === undefined
      ? { href: within("/katalog", { visa: "karta" }), label: words.municipalities }
      : { href: within(`/katalog/forbund/${association.slug}/om`), label: words.aboutAssociation };
  const links = [
    { href: home, label: words.search },
    about,
    { href: within("/katalog/data"), label: words.openData },
  ];
  const asked = addressIn(url, language);
  return links.map((link) => ({ ...link, current: link.href === asked }));
}

function footerOf(language: Language) {
  const { links, userName } = usePage();
  const words = frameWords[language];
  return [
    { href: links.handbook, label: words.handbook },
    userName === undefined
      ? { href: links.signIn, label: words.signIn }
      : { href: links.home, label: words.start },
  ];
}
