export { ROLES } from '#lib/planning';
