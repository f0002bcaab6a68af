import type { Child, PropsWithChildren } from "hono/jsx";
import { usePage } from "../page-context.ts";

type DocumentProps = PropsWithChildren<{
  /** True when the page shows faults: the title then says so first, which is what a screen reader reads first. */
  readonly hasFaults?: boolean | undefined;
  readonly bodyClass?: string | undefined;
  /** Seconds until the page asks for itself again; for progress without scripts. */
  readonly refreshSeconds?: number | undefined;
  /** The language of the page, for readers and machines; Swedish when absent. */
  readonly language?: string | undefined;
  readonly direction?: "ltr" | "rtl" | undefined;
  /** What else stands in the head: description, addresses in other languages, data for machines. */
  readonly head?: Child | undefined;
  /** True for the open pages, which take a style sheet and a script of their own, small enough for a slow telephone. */
  readonly light?: boolean | undefined;
}>;

/** html, head and body that every page shares. */
export function Document({
  hasFaults = false,
  bodyClass,
  refreshSeconds,
  language = "sv",
  direction,
  head,
  light = false,
  children,
}: DocumentProps) {
  const page = usePage();
  const title = `${hasFaults ? "Fel: " : ""}${page.title} – Samordna`;
  return (
    <html lang={language} dir={direction}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        {refreshSeconds === undefined ? null : (
          <noscript>
            <meta http-equiv="refresh" content={String(refreshSeconds)} />
          </noscript>
        )}
        <link rel="icon" type="image/svg+xml" href={page.assets.icon} />
        {(light ? page.assets.openCss : page.assets.css).map((href) => (
          <link rel="stylesheet" href={href} />
        ))}
        {(light ? page.assets.openScripts : page.assets.scripts).map((src) => (
          <script type="module" src={src}></script>
        ))}
        {head}
      </head>
      <body
        class={bodyClass}
        data-keep-alive={page.userName === undefined ? undefined : page.links.keepAlive}
        data-idle-seconds={page.userName === undefined ? undefined : page.idleSeconds}
      >
        {children}
      </body>
    </html>
  );
}
