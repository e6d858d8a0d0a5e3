/** What reads, reckons and shows; loaded when the reader first goes to the form. */
import { adoptStyles } from './adopt-styles.ts';
import barStyles from './result/bars.css?inline';
import billStyles from './result/bill.css?inline';
import formStyles from './form-later.css?inline';
import printStyles from './result/print.css?inline';
import resultStyles from './result/result.css?inline';

export { priceLook } from './terms/price-look.ts';
export { rowPrice } from './price-of.ts';
export { judgeForm } from './result/judge-form.ts';
export { Result } from './result/Result.tsx';
export { openCode } from './state/open-code.ts';
export { Terms } from './terms/Terms.tsx';
export { isoDay } from './validity.ts';

// What is printed changes the others, so it comes last.
adoptStyles(formStyles, resultStyles, billStyles, barStyles, printStyles);
