/** Sites: whatever a text names that was built or is run, wherever it stands. */
export type { SiteMention, SiteScene } from "./mention";
export { recogniseSites } from "./recognise";
