import { Refusal } from './errors.ts';
import type { Routes } from './router.ts';

export const graphqlRoutes: Routes = {
  'POST /graphql': () => {
    throw new Refusal(501, 'not yet');
  },
};

export function isMutation(body: string): boolean {
  return /mutation/.test(body);
}
