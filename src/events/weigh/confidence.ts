/** What networks say in log-odds, as a probability that can be told to people. */

/**
 * What is left of the log-odds of each network: having learned from few pages, it is surer than it is right. Fitted to pages
 * held out, by the log-likelihood of what holds on them.
 */
const LEFT = { presence: 0.65, venues: 0.8 };

/**
 * What is at least so likely is stated as sure; what is less is kept with its confidence and shown as doubtful. Of two people
 * of whom it is this sure that they were at one event, on pages of any news held out, 95 in 100 pairs were.
 */
export const SURE = 0.9;

/** How likely it is what a network gives such log-odds, from 0.01 to 0.99 in hundredths. */
export function confidenceOf(network: keyof typeof LEFT, score: number): number {
  const likely = Math.round(100 / (1 + Math.exp(-LEFT[network] * score))) / 100;
  return Math.min(Math.max(likely, 0.01), 0.99);
}

/** Whether what is so likely is not sure; what nobody weighed is. */
export function isDoubtful(confidence: number | undefined): confidence is number {
  return confidence !== undefined && confidence < SURE;
}
