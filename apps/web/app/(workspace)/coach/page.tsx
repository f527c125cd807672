export default function DayPage() {
  return null;
}
