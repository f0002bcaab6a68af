/** The mark of printed documents: three strands that become one. Decoration, so it has no words of its own. */
export const HOUSE_MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 48" width="96" height="48" fill="none" stroke="#17475a" stroke-width="5" stroke-linecap="round">
<path d="M4 6 C 34 6 40 24 62 24"/>
<path d="M4 24 H 92"/>
<path d="M4 42 C 34 42 40 24 62 24"/>
</svg>`;
