import { describe, it } from '@jest/globals';
import { settingsDecider } from '#lib/planning';
import { directLetters, lettersDirected, specify } from '#lib/testing';

const settings = specify(settingsDecider);
const toTester = directLetters({ to: 'one-person', personId: 'p-9', registered: ['p-9'] });

describe('Directing the letters', () => {
  it('to nobody stops them all', () => settings.given().when(directLetters()).then(lettersDirected()));

  it('to one person takes everyone\'s letters there', () => settings.given().when(toTester).then(lettersDirected({ to: 'one-person', personId: 'p-9' })));

  it('to everyone lets them go where they are written to again', () =>
    settings.given(lettersDirected()).when(directLetters({ to: 'everyone' })).then(lettersDirected({ to: 'everyone' })));

  it('names nobody where they do not go to one person', () =>
    settings.given().when(directLetters({ personId: 'p-9', registered: ['p-9'] })).then(lettersDirected({ personId: null })));

  it('is refused to one person who is not named', () => settings.given().when({ ...toTester, personId: null }).thenRejected('recipient-missing'));
  it('is refused to somebody who is not registered', () => settings.given().when({ ...toTester, registered: [] }).thenRejected('person-not-registered', { personId: 'p-9' }));
  it('is refused without a reason', () => settings.given().when(directLetters({ reason: '  ' })).thenRejected('reason-missing'));

  it('is refused where they go there already', () => {
    settings.given().when(directLetters({ to: 'everyone' })).thenRejected('settings-unchanged');
    settings.given(lettersDirected({ to: 'one-person', personId: 'p-9' })).when(toTester).thenRejected('settings-unchanged');
  });

  it('is possible from one person to another', () =>
    settings.given(lettersDirected({ to: 'one-person', personId: 'p-8' })).when(toTester).then(lettersDirected({ to: 'one-person', personId: 'p-9' })));
});
