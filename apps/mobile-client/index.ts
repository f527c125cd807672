import './src/app-shell/background-task';
import 'expo-router/entry';
