/** The creation section in Japanese. */
import type { CreationMessages } from '../messages.js';
import { OPERATOR, number } from './terms.js';

export const creation: CreationMessages = {
  createTitle: '接続の追加',
  createTitleOf: (type) => `接続の追加: ${type}`,
  progress: '進行状況',
  stepOf: (step, all) => `ステップ ${number(step)} / ${number(all)}`,

  'step:provider': 'プロバイダー',
  'step:instructions': 'プロバイダー側の準備',
  'step:values': 'プロバイダーの情報',
  'step:naming': '名前',
  'step:review': '確認',
  'step:finish': '仕上げ',

  'step-heading:provider': '組織のユーザーは何を使ってサインインしますか？',
  'step-heading:instructions': 'プロバイダー側の準備をする',
  'step-heading:values': 'プロバイダーから取得した情報を入力する',
  'step-heading:naming': '接続に名前を付ける',
  'step-heading:review': '確認して作成する',
  'step-heading:finish': 'プロバイダー側の設定を完了する',

  'choose:adfs': '自社サーバーで Active Directory フェデレーション サービスを運用している場合。',
  'choose:google-apps': 'ユーザーが会社の Google アカウントを持っている場合。',
  'choose:oidc': 'OpenID Connect に対応したその他のプロバイダーを使う場合。',
  'choose:okta': 'ユーザーが Okta でサインインしている場合。',
  'choose:pingfederate': '自社サーバーで PingFederate を運用している場合。',
  'choose:samlp': 'SAML 2.0 に対応したその他のプロバイダーを使う場合、または SAML を使う方針の場合。',
  'choose:waad': 'ユーザーが会社の Microsoft 365 または Azure アカウントを持っている場合。',

  back: '戻る',
  next: '続ける',
  continueLater: '後で続ける',
  paused: '入力内容は、このページを開いている間は保持されます。クライアント シークレットは保持されません。',
  continueDraft: '続ける',
  startOver: '最初からやり直す',
  secretWiped: 'クライアント シークレットは保持されていません。もう一度入力してください。',

  noStrategy: `ここでは接続を追加できません。${OPERATOR}にお問い合わせください。`,
  strategyNotAllowed: (strategy) =>
    `ここでは種類が「${strategy}」の接続を追加できません。${OPERATOR}にお問い合わせください。`,

  valuesIntro: 'プロバイダーに表示されたとおりに貼り付けてかまいません。',

  technicalNameHint:
    '後から変更できません。ユーザーには表示されません。英数字を使ってください。ハイフンは文字の間に 1 つずつ入れられます。',
  'name:missing': '名前を入力してください。',
  'name:characters':
    'アクセント記号のない英字と数字を使ってください。ハイフンは文字の間に 1 つずつ入れられます。',
  'name:taken': 'この名前は別の接続で使われています。',
  technicalNameUnchecked: 'この名前がすでに使われているかどうかを確認できませんでした。',

  reviewIntro: '接続は無効な状態で作成されるため、まだ誰もサインインに使えません。',
  reviewUntested: '接続を作成してもテストは行われません。作成後にサインインを試してください。',
  change: (step) => `変更: ${step}`,
  secretGiven: '入力済み（非表示）',
  create: '作成',
  creating: '作成しています…',

  createFailed: '接続を作成できませんでした。',
  createUncertain:
    '接続が作成されたかどうかを確認できませんでした。もう一度試す前に、接続のリストを確認してください。',
  createConflict: `この内部名がすでに使われているか、このサービスで新しい接続を受け入れる設定が行われていません。まず別の名前をお試しください。解決しない場合は、${OPERATOR}にお問い合わせください。`,

  created: (label) => `「${label}」を作成しました。現在は無効です。`,
  finalValues: 'これらの値は確定しています。',
  toDo: '残りの作業',
  toDoValues: 'これらの値を、プロバイダー側の値と照合してください。',
  toDoAssign: 'サインインするユーザーがプロバイダー側で割り当てられていることを確認してください。',
  toDoTry: 'ユーザーに知らせる前に、サインインを試してください。',
  toDoSwitchOn: '接続を有効にしてください。',
  notYetSwitchedOn:
    '有効にするまで、この接続では誰もサインインできません。後からリストで有効にすることもできます。',
  done: '完了',
  addAnother: '別の接続を追加',
};
