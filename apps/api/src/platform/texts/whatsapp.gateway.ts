import { post } from './post.ts';
import type { WhatsappSettings } from './text-settings.ts';
import type { TextSender } from './texts.ts';

/**
 * Codes by the WhatsApp Cloud API: a template of the category "authentication", whose one parameter and one button
 * are the code. Source: developers.facebook.com/docs/whatsapp, authentication templates.
 */
export function whatsappSender({ url, token, template }: WhatsappSettings): TextSender {
  return {
    send: ({ to, code, locale }) => {
      const parameters = [{ type: 'text', text: code }];
      const components = [
        { type: 'body', parameters },
        { type: 'button', sub_type: 'url', index: '0', parameters },
      ];
      const message = {
        messaging_product: 'whatsapp',
        to: to.replace('+', ''),
        type: 'template',
        template: { name: template, language: { code: locale }, components },
      };
      return post(`${url}/messages`, {
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(message),
      });
    },
  };
}
