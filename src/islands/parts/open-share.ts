interface ShareWords {
  readonly share: string;
  readonly copy: string;
  readonly copied: string;
  readonly print: string;
}

/** The parts of the browser that share; each may be missing, and its button then is. */
export interface SharePlace {
  readonly document: Document;
  readonly window: Pick<Window, "print">;
  readonly navigator: {
    readonly share?: ((data: { title: string; url: string }) => Promise<void>) | undefined;
    readonly clipboard?: Pick<Clipboard, "writeText"> | undefined;
  };
}

/** Buttons that share, copy and print the page, where the browser can. The address and the mail link stand without them. */
export function startShare({ document, window, navigator }: SharePlace): void {
  const place = document.querySelector<HTMLElement>("[data-share]");
  const heading = place?.querySelector("h2");
  if (!place || !heading) return;
  const { share: url = "", shareTitle: title = "", shareWords = "{}" } = place.dataset;
  const words = JSON.parse(shareWords) as ShareWords;
  const bar = document.createElement("div");
  bar.className = "entry-buttons";
  const add = (label: string, press: () => void) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    button.textContent = label;
    button.addEventListener("click", press);
    bar.append(button);
  };
  add(words.print, () => window.print());
  // A reader who changes their mind in the browser's own dialog has done nothing wrong.
  if (navigator.share !== undefined)
    add(words.share, () => void navigator.share?.({ title, url }).catch(() => undefined));
  const { clipboard } = navigator;
  if (clipboard !== undefined) {
    const told = document.createElement("p");
    told.setAttribute("role", "status");
    add(words.copy, () => {
      clipboard.writeText(url).then(
        () => {
          told.textContent = words.copied;
        },
        () => undefined,
      );
    });
    bar.append(told);
  }
  heading.after(bar);
}
