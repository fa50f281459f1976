import { expect, test } from 'vitest';
import { bcryptPbkdf } from '../../../src/adapters/bcrypt-pbkdf.ts';

// Vectors of OpenBSD's regress/lib/libutil/bcrypt_pbkdf.
test.each([
  [4, 'password', 'salt', '5bbf0cc293587f1c3635555c27796598d47e579071bf427e9d8fbe842aba34d9'],
  [4, 'password', '\0', 'c12b566235eee04c212598970a579a67'],
  [4, '\0', 'salt', '6051be18c2f4f82cbf0efee5471b4bb9'],
  [
    8,
    'password',
    'salt',
    'e1367ec5151a33faac4cc1c144cd23fa15d5548493ecc99b9b5d9c0d3b27bec76227ea66088b849b20ab7aa478010246e74bba51723fefa9f9474d6508845e8d',
  ],
])('%i rounds of %j with salt %j', (rounds, passphrase, salt, expected) => {
  expect(bcryptPbkdf(passphrase, Buffer.from(salt), rounds, expected.length / 2).toString('hex')).toBe(expected);
});
