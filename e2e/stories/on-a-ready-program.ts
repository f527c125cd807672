import { today } from './devices.ts';
import { aCoach, aPerson, registered } from './people.ts';

/** A coach's client with an account, on the first ready program from today on. */
export async function onAReadyProgram() {
  const coach = aCoach();
  const api = await registered(coach);
  const { token } = await api.invitations.invite({ body: { role: 'client' } });
  const person = aPerson('Neema Said');
  await api.invitations.acceptInvitation({ body: { token, ...person } });
  const clientId = (await api.clients.listClients({ query: {} })).items[0]?.id ?? '';
  const templates = await api.programTemplates.listProgramTemplates({ query: {} });
  const key = templates.items[0]?.key ?? '';
  const program = await api.programTemplates.startFromTemplate({ params: { key }, body: {} });
  await api.programs.publishProgram({ params: { id: program.id } });
  const assignment = await api.programs.assignProgram({
    params: { id: program.id },
    body: { clientId, startsOn: today() },
  });
  return { coach, api, person, clientId, assignment };
}
