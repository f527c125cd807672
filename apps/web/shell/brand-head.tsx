import type { OrganizationFace } from '@coachme/contracts/organizations.words';
import { Brand } from '#web/shell/brand.tsx';

/** Whose page this is: logo and name, in the organization's own accent. */
export function BrandHead({ face }: { face: OrganizationFace }) {
  return (
    <>
      <Brand chalk={face.chalk} chalkDark={face.chalkDark} />
      {face.logo ? (
        <div className="mx-auto flex w-full max-w-5xl items-center gap-3 px-6 pt-2">
          <img src={face.logo} alt="" className="h-10 max-w-40 object-contain" />
          <p className="min-w-0 truncate font-semibold text-base">{face.name}</p>
        </div>
      ) : null}
    </>
  );
}
