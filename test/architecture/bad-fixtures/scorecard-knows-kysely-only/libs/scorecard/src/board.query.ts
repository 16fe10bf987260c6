export { execute } from '#lib/application';
