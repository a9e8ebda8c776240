/** What the viewer's page may load, and the headers that say so. */

/** Inline scripts and styles are refused as well: text from a page that slipped through as markup could do nothing. */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  // Layouts are computed in a worker, whose code comes with the page.
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
];

/** For a page that brings its own policy, in a `<meta>` element. */
export const PAGE_POLICY = DIRECTIVES.join("; ");

/** The frame directive does not fall back to `default-src`, and only counts in a header. */
const POLICY = `${PAGE_POLICY}; frame-ancestors 'none'`;

/** Sent with every answer. */
export const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cache-Control": "no-store",
};
