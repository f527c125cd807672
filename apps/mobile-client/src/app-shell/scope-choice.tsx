import { type ConsentScope, consentScopes } from '@coachme/contracts/consent-lists';
import { Switch } from '@coachme/ui-mobile/switch';
import { Text } from '@coachme/ui-mobile/text';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';

type Props = {
  chosen: readonly ConsentScope[];
  onChange: (chosen: readonly ConsentScope[]) => void;
};

/** A switch for each kind of data, with a plain sentence of what it is. */
export function ScopeChoice({ chosen, onChange }: Props) {
  const t = useTranslations('consent.scopes');
  return (
    <View>
      {consentScopes.map((scope) => (
        <View key={scope}>
          <Switch
            label={t(`${scope}.name`)}
            isOn={chosen.includes(scope)}
            onChange={(isOn) =>
              onChange(isOn ? [...chosen, scope] : chosen.filter((one) => one !== scope))
            }
          />
          <Text step="sm" tone="ink3">
            {t(`${scope}.says`)}
          </Text>
        </View>
      ))}
    </View>
  );
}
