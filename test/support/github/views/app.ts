/** Apps, installations and their deliveries as the API shows them. */
import type { App, Installation } from '../model.ts';
import type { Delivery } from '../webhooks.ts';
import type { World } from '../world.ts';
import { viewAccount, viewTime, viewTimeOrNull } from './account.ts';

type Json = Record<string, unknown>;

/** The `integration` object. */
export function viewApp(world: World, app: App): Json {
  return {
    id: app.id,
    client_id: app.clientId,
    slug: app.slug,
    node_id: `A_${app.id}`,
    owner: viewAccount(world, app.owner),
    name: app.slug,
    description: null,
    external_url: `${world.origin}/external/${app.slug}`,
    html_url: `${world.origin}/apps/${app.slug}`,
    created_at: viewTime(app.createdAt),
    updated_at: viewTime(app.createdAt),
    permissions: app.permissions,
    events: app.events,
  };
}

/** The `installation` object. */
export function viewInstallation(world: World, installation: Installation): Json {
  const { id, app, account, repositories, permissions, createdAt, suspendedAt } = installation;
  const url = `${world.origin}/app/installations/${id}`;
  return {
    id,
    client_id: app.clientId,
    account: viewAccount(world, account),
    repository_selection: repositories ? 'selected' : 'all',
    access_tokens_url: `${url}/access_tokens`,
    repositories_url: `${world.origin}/installation/repositories`,
    html_url: `${world.origin}/settings/installations/${id}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: account.id,
    target_type: account.type === 'Organization' ? 'Organization' : 'User',
    permissions,
    events: app.events,
    created_at: viewTime(createdAt),
    updated_at: viewTime(createdAt),
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: suspendedAt ? viewAccount(world, account) : null,
    suspended_at: viewTimeOrNull(suspendedAt),
  };
}

/** The `hook-delivery-item` object of lists. */
export function viewDelivery(delivery: Delivery): Json {
  return {
    id: delivery.id,
    guid: delivery.guid,
    delivered_at: viewTime(delivery.deliveredAt),
    redelivery: delivery.redelivery,
    duration: delivery.duration,
    status: delivery.status,
    status_code: delivery.statusCode,
    event: delivery.event,
    action: delivery.action,
    installation_id: delivery.installation?.id ?? null,
    repository_id: delivery.repository?.id ?? null,
    throttled_at: null,
  };
}

/** The `hook-delivery` object with both messages. */
export function viewFullDelivery(delivery: Delivery): Json {
  return {
    ...viewDelivery(delivery),
    url: delivery.target.url,
    request: { headers: delivery.requestHeaders, payload: delivery.payload },
    response: { headers: {}, payload: delivery.responseBody },
  };
}
