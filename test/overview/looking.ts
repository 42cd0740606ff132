import type { ToDoListDto } from '../../src/overview/overview.dto.js';
import type { ApiClient } from '../support/test-app.js';

/** What waits for somebody in a campaign. */
export async function toDo(client: ApiClient, campaignId: string): Promise<ToDoListDto> {
  const { status, body, text } = await client.get<ToDoListDto>(
    `/api/overview/to-do?campaignId=${campaignId}`,
  );
  if (status !== 200) throw new Error(text);
  return body;
}

/** Code → count of «out of», with the days left out. */
export async function counts(client: ApiClient, campaignId: string): Promise<Record<string, string>> {
  const { items } = await toDo(client, campaignId);
  return Object.fromEntries(
    items.map(({ code, count, outOf }) => [code, outOf === null ? `${count}` : `${count} of ${outOf}`]),
  );
}

export async function codes(client: ApiClient, campaignId: string): Promise<string[]> {
  return (await toDo(client, campaignId)).items.map(({ code }) => code);
}
