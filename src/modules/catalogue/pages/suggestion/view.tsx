import type { PropsWithChildren } from "hono/jsx";
import { usePage } from "../../../../ui/index.ts";
import type { PublishedEntry } from "../../model/content/published-entry.ts";
import type { Language } from "../../model/language.ts";
import type { Part } from "../../model/reading/reading.ts";
import { longestSuggestion } from "../../model/suggestion/suggestion.ts";
import { entryAddress } from "../addresses.ts";
import { foreign } from "../entry/terms.tsx";
import { OpenFrame } from "../open/frame.tsx";
import { suggestionWords } from "../words/suggestion.ts";
import { suggestionAddress } from "./address.ts";

/** Named as what programs like to fill in; readers never see it. */
export const trap = "webbplats";

type SuggestionProps = {
  readonly entry: PublishedEntry;
  readonly language: Language;
  readonly url: URL;
  readonly name: Part;
};

type FormProps = SuggestionProps & { readonly typed: string; readonly fault: string | null };

/** One text and nothing about who writes. */
export function SuggestionView(props: FormProps) {
  const { entry, language, name, fault } = props;
  const words = suggestionWords[language];
  return (
    <Frame {...props} hasFaults={fault !== null}>
      <h1>{words.heading}</h1>
      <p>
        {words.about}:{" "}
        <a href={entryAddress(entry, language)} {...foreign(name.language, language)}>
          {name.text}
        </a>
      </p>
      {fault === null ? null : (
        <div class="error-summary" role="alert" tabindex={-1}>
          <h2>{words.faults.heading}</h2>
          <p>
            <a href="#f-text">{fault}</a>
          </p>
        </div>
      )}
      <SuggestionForm {...props} />
    </Frame>
  );
}

function SuggestionForm({ entry, language, typed, fault }: FormProps) {
  const words = suggestionWords[language];
  return (
    <form class="suggestion-form" method="post" action={suggestionAddress(entry, language)} novalidate>
      <input type="hidden" name="csrf" value={usePage().csrf} />
      <label for="f-text">{words.label}</label>
      <p class="help" id="f-text-help">
        {words.help}
      </p>
      {fault === null ? null : (
        <p class="fault" id="f-text-fault">
          {fault}
        </p>
      )}
      <textarea
        id="f-text"
        name="text"
        rows={6}
        maxlength={longestSuggestion}
        aria-required="true"
        aria-invalid={fault === null ? undefined : "true"}
        aria-describedby={fault === null ? "f-text-help" : "f-text-fault f-text-help"}
        dir="auto"
      >
        {typed}
      </textarea>
      <div class="suggestion-form__trap" aria-hidden="true">
        <label for="f-trap">{words.leaveEmpty}</label>
        <input id="f-trap" name={trap} tabindex={-1} autocomplete="off" />
      </div>
      <button class="button button--primary" type="submit">
        {words.send}
      </button>
    </form>
  );
}

export function ThanksView(props: SuggestionProps) {
  const { entry, language } = props;
  const words = suggestionWords[language];
  return (
    <Frame {...props}>
      <h1>{words.thanks}</h1>
      <p>{words.thanksText}</p>
      <p>
        <a href={entryAddress(entry, language)}>{words.back}</a>
      </p>
    </Frame>
  );
}

function Frame(props: PropsWithChildren<SuggestionProps & { readonly hasFaults?: boolean }>) {
  const { language, url, hasFaults, children } = props;
  const head = <meta name="robots" content="noindex, follow" />;
  return (
    <OpenFrame language={language} url={url} head={head} hasFaults={hasFaults}>
      {children}
    </OpenFrame>
  );
}
