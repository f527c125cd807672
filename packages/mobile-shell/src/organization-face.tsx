import { palettes, radius, space } from '@coachme/design-tokens/tokens';
import { Avatar } from '@coachme/ui-mobile/avatar';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { Image, View } from 'react-native';
import { useShell } from './shell.tsx';

const useStyles = makeStyles(({ colors }) => ({
  line: { flexDirection: 'row', alignItems: 'center', gap: space(3) },
  // Logos are made for paper; in the dark they keep a sheet of it.
  sheet: {
    padding: space(1),
    borderRadius: radius.control,
    borderWidth: 1,
    borderColor: colors.line,
    backgroundColor: palettes.light.surface,
  },
  logo: { width: space(10), height: space(10) },
  words: { flex: 1, minWidth: 0 },
}));

export interface OrganizationFaceProps {
  name: string;
  /** A path on the server; null: the name stands alone. */
  logo: string | null;
  /** What the person is there, or what they come for. */
  under?: string;
}

/** How an organization shows itself in an app: its logo and the name it gave itself. */
export function OrganizationFace({ name, logo, under }: OrganizationFaceProps) {
  const styles = useStyles();
  const { baseUrl } = useShell();
  return (
    <View style={styles.line}>
      {logo === null ? (
        <Avatar name={name} />
      ) : (
        <View style={styles.sheet}>
          <Image
            source={{ uri: baseUrl + logo }}
            style={styles.logo}
            resizeMode="contain"
            // The name beside it says who it is.
            alt=""
          />
        </View>
      )}
      <View style={styles.words}>
        <Text weight="medium">{`\u2068${name}\u2069`}</Text>
        {under === undefined ? null : (
          <Text step="sm" tone="ink2">
            {under}
          </Text>
        )}
      </View>
    </View>
  );
}
