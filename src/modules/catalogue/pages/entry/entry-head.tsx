import { raw } from "hono/html";
import { entryAddress } from "../addresses.ts";
import { OpenHead } from "../open/head.tsx";
import { governmentService, jsonLdText, machineLocale } from "./json-ld.ts";
import type { Shown } from "./shown.ts";

/** What machines read: the page's one address, the service as data, and what a shared link shows. */
export function EntryHead({ shown, origin }: { readonly shown: Shown; readonly origin: string }) {
  const { entry, reading, vocabulary, language } = shown;
  const address = entryAddress(entry, language);
  const description = reading.summary.text;
  return (
    <>
      <OpenHead {...{ origin, language, description }} url={new URL(entryAddress(entry), origin)} />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={reading.name.text} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={origin + address} />
      <meta property="og:locale" content={machineLocale(reading.language)} />
      <meta property="og:site_name" content={entry.associationName} />
      <script type="application/ld+json">
        {raw(jsonLdText(governmentService({ entry, reading, vocabulary, origin })))}
      </script>
    </>
  );
}
