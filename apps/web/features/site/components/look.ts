import { buttonLook } from '@coachme/ui-web/button-look';

/** Links that look like buttons, without a line of script on a page that needs none. */
export const actionLook = buttonLook('primary', 'medium', 'min-h-11 px-5');
export const quietActionLook = buttonLook('secondary', 'medium', 'min-h-11 px-5');
