/// The role in which somebody says something that is kept: never a name, because what is kept is read in public.
public enum ActingRole {
  /// The role that speaks where none is named.
  public static let usual = "QA lead"
}
