export { scorecardOf } from '#lib/scorecard';
