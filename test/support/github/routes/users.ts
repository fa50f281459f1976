/** People, and the server itself. */
import { notAccessible, notFound } from '../errors.ts';
import type { Answer, Call, Routes } from '../router.ts';
import { actorOf, isPersonal } from '../viewers.ts';
import { viewProfile } from '../views/account.ts';

export const userRoutes: Routes = {
  'GET /user': getSelf,
  'GET /users/:login': getUser,
};

function getSelf(call: Call): Answer {
  // Installations act for no person.
  if (call.viewer.permissions && !isPersonal(call.viewer)) throw notAccessible('', false);
  return { status: 200, body: viewProfile(call.world, actorOf(call)) };
}

function getUser(call: Call): Answer {
  const account = call.world.findAccount(call.params['login'] as string);
  if (!account) throw notFound();
  return { status: 200, body: viewProfile(call.world, account) };
}
