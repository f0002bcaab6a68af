import type { Language } from "../../model/language.ts";
import { languages } from "../../model/language.ts";
import { addressIn } from "./address-in.ts";

interface OpenHeadProps {
  /** `request.services.origin`: addresses for machines are whole ones. */
  readonly origin: string;
  /** The address that search engines shall know the page by, without what only narrows or pages it. */
  readonly url: URL;
  readonly language: Language;
  /** One or two sentences in the page's language. */
  readonly description: string;
  /** False for what a search engine shall follow but not keep, such as one search among all. */
  readonly indexed?: boolean;
}

/** What search engines read: what the page is, its one address and the same page in the other languages. */
export function OpenHead({ origin, url, language, description, indexed = true }: OpenHeadProps) {
  const whole = (one: Language) => origin + addressIn(url, one);
  return (
    <>
      <meta name="description" content={description} />
      {indexed ? null : <meta name="robots" content="noindex, follow" />}
      <link rel="canonical" href={whole(language)} />
      {languages.map((one) => (
        <link rel="alternate" hreflang={one} href={whole(one)} />
      ))}
      <link rel="alternate" hreflang="x-default" href={whole("sv")} />
    </>
  );
}
