import { expect, test } from '@playwright/test';

test('a browser opens a page with nothing installed, and draws its letters', async ({ page }) => {
  await page.setContent('<h1 lang="en">Squat</h1><p lang="ar" dir="rtl">قرفصاء</p>');
  await expect(page.getByRole('heading')).toHaveText('Squat');
  const width = await page.getByRole('heading').evaluate((heading) => {
    const range = document.createRange();
    range.selectNodeContents(heading);
    return range.getBoundingClientRect().width;
  });
  expect(width).toBeGreaterThan(20);
});
