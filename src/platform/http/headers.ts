/** Sent with every answer. Scripts and styles come from the product's own files only; no frame, no sniffing, no referrer. */
export const secureHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
};

/** Pages about persons must not lie in a shared browser's cache, nor come back with the Back button after sign-out. */
export const privateCache = "no-store";
export const assetCache = "public, max-age=31536000, immutable";

export const strictTransport = "max-age=31536000; includeSubDomains";
