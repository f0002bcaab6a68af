interface SpeakWords {
  readonly speak: string;
  readonly pause: string;
  readonly resume: string;
  readonly stop: string;
}

type Voice = Pick<SpeechSynthesisVoice, "lang" | "localService">;

/** The browser's own speech; the page's text goes nowhere else. */
export interface SpeakPlace {
  readonly document: Document;
  readonly speech: Pick<
    SpeechSynthesis,
    "getVoices" | "speak" | "cancel" | "pause" | "resume" | "addEventListener"
  >;
  utterance(text: string, language: string, voice: Voice): SpeechSynthesisUtterance;
}

/** A piece of text that is read in one language. */
export interface Piece {
  readonly text: string;
  readonly language: string;
}

const readable = "h1, h2, h3, p, li, dt, dd, address";

/** What a section says, piece by piece in its order, each in the language it is marked with. */
export function piecesOf(section: Element): Piece[] {
  return [...section.querySelectorAll<HTMLElement>(readable)]
    .filter((one) => one.querySelector(readable) === null && one.closest(".speak-buttons") === null)
    .map((one) => ({
      text: (one.textContent ?? "").replaceAll(/\s+/g, " ").trim(),
      language: languageOf(one),
    }))
    .filter(({ text }) => text !== "");
}

function languageOf(element: Element): string {
  const inner = element.children.length === 1 ? element.querySelector(":scope > [lang]:only-child") : null;
  const marked =
    inner !== null && inner.textContent === element.textContent ? inner : element.closest("[lang]");
  return marked?.getAttribute("lang") ?? "sv";
}

/** A voice that speaks on the machine itself: others send the text away to be read. */
export function voiceFor(voices: readonly Voice[], language: string): Voice | undefined {
  return voices.find(
    (voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === language.toLowerCase(),
  );
}

/** Buttons under each heading that read its section aloud, once the browser has a voice of its own for the section's language. */
export function startSpeak(place: SpeakPlace | null): void {
  if (place === null) return;
  const { document, speech } = place;
  const root = document.querySelector<HTMLElement>("[data-speak]");
  if (root === null) return;
  const words = JSON.parse(root.dataset.speak ?? "{}") as SpeakWords;
  const sections = [...root.querySelectorAll<HTMLElement>("[data-speak-section]")];
  const offer = () => {
    for (const section of sections) {
      if (section.querySelector(".speak-buttons") !== null) continue;
      if (piecesOf(section).some(({ language }) => voiceFor(speech.getVoices(), language) !== undefined))
        addButtons(place, section, words);
    }
  };
  offer();
  // Most browsers find their voices some time after the page has been shown.
  speech.addEventListener("voiceschanged", offer);
  document.defaultView?.addEventListener("pagehide", () => speech.cancel());
}

/** What the browser offers for reading aloud; null where it cannot. */
export function speakPlace(document: Document, window: Window): SpeakPlace | null {
  if (!("speechSynthesis" in window)) return null;
  return {
    document,
    speech: window.speechSynthesis,
    utterance: (text, language, voice) => {
      const spoken = new SpeechSynthesisUtterance(text);
      spoken.lang = language;
      spoken.voice = window.speechSynthesis.getVoices().find((one) => one === voice) ?? null;
      return spoken;
    },
  };
}

type State = "silent" | "speaking" | "paused";

function addButtons(place: SpeakPlace, section: HTMLElement, words: SpeakWords): void {
  const { document, speech } = place;
  const bar = document.createElement("div");
  bar.className = "speak-buttons";
  const main = document.createElement("button");
  const stop = document.createElement("button");
  main.type = "button";
  stop.type = "button";
  stop.textContent = words.stop;
  bar.append(main, stop);
  let state: State = "silent";
  // What was stopped tells of its end afterwards, when another reading may have begun.
  let reading = 0;
  const show = (next: State) => {
    state = next;
    main.textContent = { silent: words.speak, speaking: words.pause, paused: words.resume }[next];
    stop.hidden = next === "silent";
  };
  show("silent");
  main.addEventListener("click", () => {
    if (state === "speaking") speech.pause();
    if (state === "paused") speech.resume();
    if (state === "silent") {
      const mine = ++reading;
      read(place, section, () => {
        if (mine === reading) show("silent");
      });
    }
    show(state === "speaking" ? "paused" : "speaking");
  });
  stop.addEventListener("click", () => {
    reading++;
    speech.cancel();
    show("silent");
    main.focus();
  });
  const heading = section.querySelector("h1, h2");
  (heading?.parentElement === section ? heading : section).after(bar);
}

/** Reads what there is a voice for; another section that is being read stops. */
function read(place: SpeakPlace, section: Element, ended: () => void): void {
  const { speech } = place;
  speech.cancel();
  const voices = speech.getVoices();
  const spoken = piecesOf(section).flatMap(({ text, language }) => {
    const voice = voiceFor(voices, language);
    return voice === undefined ? [] : [place.utterance(text, language, voice)];
  });
  spoken.forEach((one, at) => {
    if (at === spoken.length - 1) one.addEventListener("end", ended);
    one.addEventListener("error", ended);
    speech.speak(one);
  });
}
