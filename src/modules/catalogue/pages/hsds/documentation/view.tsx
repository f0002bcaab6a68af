import type { PropsWithChildren } from "hono/jsx";
import type { Language } from "../../../model/language.ts";
import { OpenFrame } from "../../open/frame.tsx";
import { OpenHead } from "../../open/head.tsx";
import { hsdsPath, openapiPath, profilePath } from "../addresses.ts";
import type { Operation } from "../operations.ts";
import { operations } from "../operations.ts";
import { problems } from "../problem.ts";
import { documentationWords } from "./words.ts";

type Words = (typeof documentationWords)["sv" | "en"];

interface DocumentationProps {
  readonly language: Language;
  readonly url: URL;
  readonly origin: string;
}

const examples = [
  "/services?municipality=0136",
  "/search?search=arbetsträning&municipality=Haninge",
  "/services?modified_after=2026-01-01&minimal=true",
  "/taxonomy_terms?top_only=true&language=en",
] as const;

export function DocumentationView({ language, url, origin }: DocumentationProps) {
  const spoken = language === "sv" ? "sv" : "en";
  const words = documentationWords[spoken];
  const head = <OpenHead {...{ origin, url, language }} description={words.lead} />;
  return (
    <OpenFrame {...{ language, url, head }}>
      <div lang={spoken} dir="ltr">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <Paragraphs heading={words.beginHeading} texts={words.begin} />
        <Examples words={words} origin={origin} />
        <ul>
          <li>
            <a href={openapiPath}>{words.openapi}</a>
          </li>
          <li>
            <a href={profilePath}>{words.profileLink}</a>
          </li>
        </ul>
        <Addresses words={words} />
        <Paragraphs heading={words.harvestHeading} texts={words.harvest} />
        <Paragraphs heading={words.languageHeading} texts={words.language} />
        <Errors words={words} spoken={spoken} />
        <Paragraphs heading={words.profileHeading} texts={words.profile} />
      </div>
    </OpenFrame>
  );
}

function Paragraphs({ heading, texts }: { readonly heading: string; readonly texts: readonly string[] }) {
  return (
    <>
      <h2>{heading}</h2>
      {texts.map((text) => (
        <p>{text}</p>
      ))}
    </>
  );
}

function Examples({ words, origin }: { readonly words: Words; readonly origin: string }) {
  return (
    <ul>
      {examples.map((example) => (
        <li>
          {words.tryIt} <a href={encodeURI(hsdsPath + example)}>{hsdsPath + example}</a>
          <br />
          <code>{`curl "${origin}${encodeURI(hsdsPath + example)}"`}</code>
        </li>
      ))}
    </ul>
  );
}

function Addresses({ words }: { readonly words: Words }) {
  return (
    <>
      <h2>{words.addressesHeading}</h2>
      <WideTable caption={words.addressesCaption}>
        <thead>
          <tr>
            <th scope="col">{words.addressColumn}</th>
            <th scope="col">{words.whatColumn}</th>
          </tr>
        </thead>
        <tbody>
          {operations.map((operation) => (
            <tr>
              <th scope="row">
                <code>{operation.path}</code>
              </th>
              <td>
                {whatIs(words, operation)}
                <Parameters words={words} operation={operation} />
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
}

/** Scrolls by itself where it is wider than the page, also from the keyboard. */
function WideTable({ caption, children }: PropsWithChildren<{ readonly caption: string }>) {
  return (
    <section class="wide-table" tabindex={0} aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        {children}
      </table>
    </section>
  );
}

function whatIs(words: Words, { id, summary }: Operation): string {
  const known: Readonly<Record<string, string>> = words.whatIs;
  return known[id] ?? summary;
}

/** Each name by itself, so that a narrow screen breaks the line between them. */
function Parameters({ words, operation }: { readonly words: Words; readonly operation: Operation }) {
  const names = Object.keys(operation.query?.shape ?? {});
  if (names.length === 0) return null;
  return (
    <>
      <br />
      {words.parameters}{" "}
      {names.map((name, index) => (
        <>
          {index > 0 ? ", " : ""}
          <code>{name}</code>
        </>
      ))}
    </>
  );
}

function Errors({ words, spoken }: { readonly words: Words; readonly spoken: "sv" | "en" }) {
  return (
    <>
      <h2>{words.errorsHeading}</h2>
      <p>{words.errors}</p>
      <WideTable caption={words.errorsCaption}>
        <thead>
          <tr>
            <th scope="col">{words.codeColumn}</th>
            <th scope="col">{words.statusColumn}</th>
            <th scope="col">{words.wrongColumn}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(problems).map(([code, { status, title, detail }]) => (
            <tr id={code}>
              <th scope="row">
                <code>{code}</code>
              </th>
              <td>{status}</td>
              <td>{spoken === "sv" ? title : detail}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
}
