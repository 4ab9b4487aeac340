/** The version of the analysis: articles that an earlier version has read are analysed again. */

/**
 * Raised once in each release in which the rules or learnt weights find anything else in the samples;
 * `test/golden.test.ts` notices that. 0: articles stored before versions were recorded.
 */
export const ANALYSIS_VERSION = 1;
