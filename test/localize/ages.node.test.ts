/** What a list says of its age: in each language a correct sentence for every age. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minutesAgo } from '../../src/elements/ui/time/age.js';
import { ar } from '../../src/localize/ar.js';
import { de } from '../../src/localize/de.js';
import { en } from '../../src/localize/en/index.js';
import { es } from '../../src/localize/es.js';
import { fr } from '../../src/localize/fr.js';
import { ja } from '../../src/localize/ja.js';
import type { Localize } from '../../src/localize/localize.js';
import { ptBR } from '../../src/localize/pt-BR.js';

/** Just now, after five minutes, and after an hour; then that it could not be refreshed since just now. */
const SENTENCES = [
  [
    en,
    'Updated a moment ago',
    'Updated 5 minutes ago',
    'Updated 1 hour ago',
    'We loaded these connections a moment ago and couldn’t refresh them.',
  ],
  [
    de,
    'Zuletzt aktualisiert: gerade eben',
    'Zuletzt aktualisiert: vor 5 Minuten',
    'Zuletzt aktualisiert: vor 1 Stunde',
    'Wir haben diese Verbindungen gerade eben geladen und konnten sie nicht aktualisieren.',
  ],
  [
    es,
    'Actualizado hace un momento',
    'Actualizado hace 5 minutos',
    'Actualizado hace 1 hora',
    'Cargamos estas conexiones hace un momento y no pudimos actualizarlas.',
  ],
  [
    fr,
    'Actualisé à l’instant',
    'Actualisé il y a 5 minutes',
    'Actualisé il y a 1 heure',
    'Nous avons chargé ces connexions à l’instant et n’avons pas pu les actualiser.',
  ],
  [
    ptBR,
    'Atualizado há instantes',
    'Atualizado há 5 minutos',
    'Atualizado há 1 hora',
    'Carregamos estas conexões há instantes, mas não foi possível atualizá-las.',
  ],
  [
    ja,
    '最終更新: たった今',
    '最終更新: 5 分前',
    '最終更新: 1 時間前',
    '接続を更新できませんでした（最終更新: たった今）。',
  ],
  [
    ar,
    'آخر تحديث: قبل لحظات',
    'آخر تحديث: قبل 5 دقائق',
    'آخر تحديث: قبل ساعة واحدة',
    'حمّلنا هذه الاتصالات قبل لحظات وتعذّر علينا تحديثها.',
  ],
] as const;

for (const [messages, ...sentences] of SENTENCES)
  describe(`in ${messages.$code}, a list`, () => {
    it('says how long ago it was read, and that it could not be refreshed', () => {
      const ago = (minutes: number) => minutesAgo({ locale: messages.$code } as Localize, minutes);
      assert.deepEqual(
        [
          messages.updated(messages.momentAgo),
          messages.updated(ago(5)),
          messages.updated(ago(60)),
          messages.listOutdated(messages.momentAgo),
        ].map((text) => text.replaceAll(' ', ' ')),
        sentences,
      );
    });
  });
