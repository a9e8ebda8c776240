import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Browsers load neither modules nor what asks for CORS from a folder on disk, from which a site must open as well. */
const classicScript: Plugin = {
  name: "classic-script",
  enforce: "post",
  transformIndexHtml: (html) =>
    html.replace('<script type="module" crossorigin', "<script defer").replace(/(<link[^>]*) crossorigin/g, "$1"),
};

/** One script for every place it runs in: relative addresses, so that it works from any folder of any web server. */
export default defineConfig({
  base: "./",
  plugins: [react(), classicScript],
  // A strict content policy allows no data: script and no inline style; every asset stays a file of its own.
  build: {
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { output: { format: "iife" } },
  },
});
