/** Four strands that meet and run on as one: the parties, and the person's way. Same drawing as favicon.svg. */
export function StrandSign({ size = 32 }: { readonly size?: number }) {
  return (
    <svg
      class="strand-sign"
      viewBox="0 0 32 32"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <g fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round">
        <path d="M3 5C12 5 12 14.2 20 14.2" />
        <path d="M3 12.3C10 12.3 12 15.4 20 15.4" />
        <path d="M3 19.7C10 19.7 12 16.6 20 16.6" />
        <path d="M3 27C12 27 12 17.8 20 17.8" />
        <path d="M20 16H29" stroke-width="5" />
      </g>
    </svg>
  );
}

/** The name beside its sign; the text is real text, so it can be read, searched and enlarged. */
export function Wordmark({ href }: { readonly href: string }) {
  return (
    <a class="wordmark" href={href}>
      <StrandSign />
      <span class="wordmark__name">Samordna</span>
    </a>
  );
}
