/** Sites: whatever a text names that was built or is run, wherever it stands. */
export type { SiteMention } from "./mention";
export { citiesInSites, outsideSites, recogniseSites } from "./recognise";
