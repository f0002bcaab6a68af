/** The strands that run on as one, in the print's own colour. Decoration, so it has no words. Same drawing as on the pages. */
export const HOUSE_MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32" fill="none" stroke="#0b4a52" stroke-width="2.4" stroke-linecap="round">
<path d="M3 5C12 5 12 14.2 20 14.2"/>
<path d="M3 12.3C10 12.3 12 15.4 20 15.4"/>
<path d="M3 19.7C10 19.7 12 16.6 20 16.6"/>
<path d="M3 27C12 27 12 17.8 20 17.8"/>
<path d="M20 16H29" stroke-width="5"/>
</svg>`;
