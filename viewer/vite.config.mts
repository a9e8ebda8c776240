import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Relative addresses, so that the built viewer works from any folder of any web server. */
export default defineConfig({
  base: "./",
  plugins: [react()],
  // A strict content policy allows no data: script and no inline style; every asset stays a file of its own.
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1200 },
});
