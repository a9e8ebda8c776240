/** What networks say in log-odds, as a probability that can be told to people. */

/**
 * What is left of the log-odds of each network, and what is added: having learned from few pages, it is surer than it is right, and
 * what is told of names is less likely than not where only what else is there speaks for one. Fitted by the log-likelihood of what
 * holds, for people at events and for venues to pages held out, for names of people and of sites to marked ones.
 */
const FITTED = {
  presence: { left: 0.65, added: 0 },
  venues: { left: 0.8, added: 0 },
  persons: { left: 0.78, added: -1.12 },
  sites: { left: 0.69, added: -0.57 },
};

/**
 * What is at least so likely is stated as sure; what is less is kept with its confidence and shown as doubtful. Of two people
 * of whom it is this sure that they were at one event, on pages of any news held out, 95 in 100 pairs were.
 */
export const SURE = 0.9;

/** How likely it is what a network gives such log-odds, from 0.01 to 0.99 in hundredths. */
export function confidenceOf(network: keyof typeof FITTED, score: number): number {
  const { left, added } = FITTED[network];
  const likely = Math.round(100 / (1 + Math.exp(-left * score - added))) / 100;
  return Math.min(Math.max(likely, 0.01), 0.99);
}

/** Whether what is so likely is not sure; what nobody weighed is. */
export function isDoubtful(confidence: number | undefined): confidence is number {
  return confidence !== undefined && confidence < SURE;
}

/** What is kept of a confidence: `{ confidence: 0.72 }` of what is doubtful, nothing of what is sure. */
export function unlessSure(confidence: number | null | undefined): { readonly confidence?: number } {
  return confidence != null && isDoubtful(confidence) ? { confidence } : {};
}
