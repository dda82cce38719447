// daan, the controller, by the client that was generated for TypeScript: from a sum in the statement to who decided on it.
import assert from 'node:assert/strict';
import {
  ArrangementsApi,
  BudgetLens,
  BudgetsApi,
  Configuration,
  ProblemFromJSON,
  ResponseError,
  type Problem,
  type BudgetStatementRow,
} from '../target/clients/typescript/index.js';

const places: { gateway: string; tomorrow: string; issuer: string } = JSON.parse(process.env.KEERPUNT_PLACES!);
const year = new Date().getFullYear();

async function token(person: string): Promise<string> {
  const answer = await fetch(`${places.issuer}/oauth2/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa(`${person}:${person}-demo`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  return (await answer.json()).access_token;
}

async function play(gateway: string, isToday: boolean): Promise<void> {
  const daan = new Configuration({ basePath: `${gateway}/v1`, accessToken: await token('daan') });
  const budgets = new BudgetsApi(daan);
  const row = await aRowOfTheStatement(budgets, isToday);
  await theEventBehind(budgets, new ArrangementsApi(daan), row);
  await aProblem(budgets);
}

async function aRowOfTheStatement(budgets: BudgetsApi, isToday: boolean): Promise<BudgetStatementRow> {
  const statement = await budgets.getBudgetStatement({ year, by: BudgetLens.Household });
  // A member that the client does not know arrives as it was sent.
  assert.equal(statement.by as string, isToday ? BudgetLens.Household : 'OF_TOMORROW');
  const reserved = statement.rows.map((row) => row.wholeYear.reserved).reduce((sum, cents) => sum + cents, 0);
  assert.equal(reserved, statement.total.wholeYear.reserved, 'the rows are the total');
  const row = statement.rows.find(({ key, wholeYear }) => key !== undefined && wholeYear.reserved > 0);
  assert.ok(row, 'nothing is reserved for anybody');
  return row;
}

/** An entry names the event that caused it, and that one the event of the arrangement that led to it. */
async function theEventBehind(budgets: BudgetsApi, arrangements: ArrangementsApi, row: BudgetStatementRow): Promise<void> {
  const entries = await budgets.listLedgerEntries({ year, by: BudgetLens.Household, key: row.key });
  const entry = entries.items.find(({ arrangement }) => arrangement !== undefined);
  assert.ok(entry?.arrangement, 'no entry of an arrangement');
  const { items } = await budgets.getBudgetHistory({ year, event: entry.cause });
  assert.deepEqual(items.map(({ id }) => id), [entry.cause]);
  const history = await arrangements.getArrangementHistory({ id: entry.arrangement });
  const led = history.events.find(({ id }) => id === items[0].correlation);
  assert.ok(led, `${items[0].correlation} is not among what happened to the arrangement`);
}

async function aProblem(budgets: BudgetsApi): Promise<void> {
  const problem = await refused(budgets.getBudget({ year: 1999 }));
  assert.equal(problem.status, 404);
  assert.ok(problem.title.length > 0 && problem.detail.length > 0);
  assert.equal(problem.reason, 'NOT_FOUND');
}

async function refused(asked: Promise<unknown>): Promise<Problem> {
  try {
    await asked;
  } catch (failure) {
    if (failure instanceof ResponseError) return ProblemFromJSON(await failure.response.json());
    throw failure;
  }
  throw new assert.AssertionError({ message: 'this was to be refused' });
}

await play(places.gateway, true);
await play(places.tomorrow, false);
console.log('played twice');
